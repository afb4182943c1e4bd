package bitepoint.local;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files that the bot sent. A file's id is made of its content: the same file has the same id,
/// also after a restart.
final class FileShelf {
  private static final int LARGEST_PHOTO = 10 << 20;
  private static final int LARGEST_FILE = 50 << 20;

  private final Map<String, Upload> byHash = new ConcurrentHashMap<>();
  private final FileStore store;

  /// @param store where files outlast this process
  FileShelf(FileStore store) {
    this.store = store;
  }

  /// The file that a call sends: one that came along, or one sent before.
  ///
  /// @param field whose value is `attach://part`, a `file_id`, or missing where a part of that name
  ///   came along
  Media media(Media.Kind kind, Parameters parameters, String field) throws Refusal {
    var value = parameters.text(field).orElse("");
    var part = value.startsWith("attach://") ? value.substring("attach://".length()) : field;
    var upload = parameters.upload(part);
    if (upload.isPresent()) {
      return keep(kind, upload.get());
    }
    if (value.isEmpty() || value.startsWith("attach://")) {
      throw Refusal.badRequest("there is no " + kind.field() + " in the request");
    }
    return again(kind, value);
  }

  /// The file with that id, whatever kind it was sent as.
  Optional<Upload> file(String fileId) {
    var hash = fileId.substring(fileId.indexOf('-') + 1);
    return Optional.ofNullable(byHash.get(hash)).or(() -> load(hash));
  }

  private Optional<Upload> load(String hash) {
    var stored = store.read(hash);
    stored.ifPresent(upload -> byHash.put(hash, upload));
    return stored;
  }

  private Media keep(Media.Kind kind, Upload upload) throws Refusal {
    if (upload.content().length == 0) {
      throw Refusal.badRequest("file must be non-empty");
    }
    if (upload.content().length > LARGEST_FILE) {
      throw new Refusal(413, "Request Entity Too Large", Optional.empty());
    }
    var media = describe(kind, hash(upload.content()), upload);
    if (kind == Media.Kind.PHOTO) {
      requirePhoto(media);
    }
    var hash = hash(upload.content());
    if (byHash.putIfAbsent(hash, upload) == null) {
      store.write(hash, upload);
    }
    return media;
  }

  private Media again(Media.Kind kind, String fileId) throws Refusal {
    var file = file(fileId);
    var known =
        Arrays.stream(Media.Kind.values())
            .filter(each -> fileId.startsWith(each.field() + "-"))
            .findFirst();
    if (file.isEmpty() || known.isEmpty()) {
      throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
    }
    if (known.get() != kind) {
      throw Refusal.badRequest(
          "can't use file of type " + known.get().title() + " as " + kind.title());
    }
    return describe(kind, fileId.substring(fileId.indexOf('-') + 1), file.get());
  }

  private static void requirePhoto(Media media) throws Refusal {
    if (media.bytes() > LARGEST_PHOTO) {
      throw Refusal.badRequest(
          "file of size %d bytes is too big for a photo; the maximum size is %d bytes"
              .formatted(media.bytes(), LARGEST_PHOTO));
    }
    if (media.width() == 0) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
    var longer = Math.max(media.width(), media.height());
    var shorter = Math.min(media.width(), media.height());
    if (media.width() + media.height() > 10_000 || longer > 20 * shorter) {
      throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
    }
  }

  private static Media describe(Media.Kind kind, String hash, Upload upload) {
    var image = ImageSize.of(upload.content());
    return new Media(
        kind,
        kind.field() + "-" + hash,
        upload.fileName(),
        image.contentType(),
        image.width(),
        image.height(),
        upload.content().length);
  }

  private static String hash(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 24));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
