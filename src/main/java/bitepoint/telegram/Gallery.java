package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import bitepoint.engine.Uploads;
import bitepoint.engine.Uploads.Uploaded;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends pictures: by Telegram's own copy where it has one, else drawn and uploaded. Where there is
/// no picture, or Telegram takes none, the words and buttons go as a text. Each call takes its
/// time, on a thread of its own.
final class Gallery {
  private static final Logger log = LoggerFactory.getLogger(Gallery.class);
  private static final String PART = "file";

  private final Wire wire;
  private final Pictures pictures;
  private final Uploads uploads;

  Gallery(Wire wire, Pictures pictures, Uploads uploads) {
    this.wire = wire;
    this.pictures = pictures;
    this.uploads = uploads;
  }

  /// @param call in whose place the frame is filled
  Answer<Optional<Integer>> show(Call call, Frame frame) {
    return frame
        .drawing()
        .flatMap(drawing -> picture(frame, drawing))
        .filter(answer -> !isRefused(call, answer))
        .orElseGet(() -> inWords(frame));
  }

  /// Empty where there is nothing to see.
  private Optional<Answer<Optional<Integer>>> picture(Frame frame, Drawing drawing) {
    try {
      var edition = pictures.edition(drawing);
      return again(frame, edition).or(() -> drawn(frame, drawing, edition));
    } catch (RuntimeException | Error e) {
      log.warn("A picture could not be drawn: {}", e.getClass().getName());
      return Optional.empty();
    }
  }

  /// Empty where Telegram has no copy, or no longer.
  private Optional<Answer<Optional<Integer>>> again(Frame frame, Optional<String> edition) {
    for (var known : edition.flatMap(uploads::of).stream().toList()) {
      var answer = send(frame, known);
      if (isOfAWrongFile(answer)) {
        uploads.forget(edition.orElseThrow(), known);
        return Optional.empty();
      }
      return Optional.of(answer);
    }
    return Optional.empty();
  }

  private Answer<Optional<Integer>> send(Frame frame, Uploaded known) {
    var moves = known.moves();
    return wire.send(frame.method(moves), frame.filled(known.fileId(), moves)).join();
  }

  private Optional<Answer<Optional<Integer>>> drawn(
      Frame frame, Drawing drawing, Optional<String> edition) {
    return pictures.of(drawing, frame.chatId()).map(drawn -> upload(frame, drawn, edition));
  }

  private Answer<Optional<Integer>> upload(
      Frame frame, Pictures.Drawn drawn, Optional<String> edition) {
    var moves = drawn.moves();
    var body = frame.filled("attach://" + PART, moves);
    var answer = wire.send(frame.method(moves), body, PART, drawn.file(), moves).join();
    if (answer instanceof Answer.Ok<Posted>(var posted)) {
      edition.ifPresent(
          name -> posted.fileId().ifPresent(id -> uploads.remember(name, new Uploaded(id, moves))));
    }
    return answer.map(Posted::messageId);
  }

  /// A picture whose place the words cannot take loses its buttons first.
  private Answer<Optional<Integer>> inWords(Frame frame) {
    if (frame.messageId().isPresent()) {
      var body = Bodies.withoutKeyboard(frame.chatId(), frame.messageId());
      var answer = wire.send("editMessageReplyMarkup", body).join();
      if (!isSettled(answer)) {
        return answer;
      }
    }
    return frame.caption().isEmpty()
        ? new Answer.Ok<>(Optional.empty())
        : wire.send("sendMessage", frame.inWords()).join();
  }

  private static boolean isRefused(Call call, Answer<Optional<Integer>> answer) {
    if (Verdict.on(call, answer) instanceof Verdict.Refused(var code, var description)) {
      log.warn("Telegram refused a picture, and its words go alone: {} {}", code, description);
      return true;
    }
    return false;
  }

  private static boolean isOfAWrongFile(Answer<?> answer) {
    return answer instanceof Answer.No<?>(var code, var description, _)
        && code == 400
        && description.toLowerCase(Locale.ROOT).contains("file");
  }

  /// Done, or not to be done.
  private static boolean isSettled(Answer<?> answer) {
    return switch (answer) {
      case Answer.Ok<?> _ -> true;
      case Answer.No<?>(var code, _, _) -> code == 400;
      case Answer.NeverLeft<?> _, Answer.Unclear<?> _ -> false;
    };
  }
}
