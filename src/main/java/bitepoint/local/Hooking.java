package bitepoint.local;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Bot API methods with which the bot has updates delivered. Owns what delivers them.
final class Hooking implements AutoCloseable {
  private static final String SECRET = "[A-Za-z0-9_-]{1,256}";
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final UpdateQueue updates;
  private Optional<Hook> hook = Optional.empty();

  Hooking(UpdateQueue updates) {
    this.updates = updates;
  }

  Map<String, Method> methods() {
    return Map.of(
        "setWebhook",
        this::set,
        "deleteWebhook",
        this::delete,
        "getWebhookInfo",
        parameters -> info());
  }

  @Override
  public synchronized void close() {
    hook.ifPresent(Hook::close);
    hook = Optional.empty();
  }

  private synchronized byte[] set(Parameters parameters) throws Refusal {
    var url = parameters.text("url").orElse("");
    if (url.isEmpty()) {
      return delete(parameters);
    }
    var secret = parameters.text("secret_token");
    if (secret.isPresent() && !secret.get().matches(SECRET)) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    var hooked = new Hook(checked(url), secret, updates);
    var allowed = parameters.json("allowed_updates");
    if (allowed.isArray()) {
      var kinds = new HashSet<String>();
      allowed.forEach(kind -> kinds.add(kind.asText()));
      updates.allow(kinds);
    }
    delete(parameters);
    updates.deliver(true);
    hook = Optional.of(hooked);
    hooked.start();
    return Json.TRUE;
  }

  private synchronized byte[] delete(Parameters parameters) {
    close();
    updates.deliver(false);
    if (parameters.flag("drop_pending_updates")) {
      updates.clear();
    }
    return Json.TRUE;
  }

  private synchronized byte[] info() {
    var info =
        Json.object()
            .put("url", hook.map(set -> set.url().toString()).orElse(""))
            .put("has_custom_certificate", false)
            .put("pending_update_count", updates.size());
    hook.flatMap(Hook::lastFailure)
        .ifPresent(failure ->
            info.put("last_error_date", failure.at()).put("last_error_message", failure.why()));
    return Json.bytes(info);
  }

  /// As with a Bot API server of one's own, without encryption on the same machine.
  private static URI checked(String url) throws Refusal {
    try {
      var address = URI.create(url);
      var isHere = LOOPBACK.contains(String.valueOf(address.getHost()));
      if (address.getHost() != null
          && ("https".equals(address.getScheme())
              || "http".equals(address.getScheme()) && isHere)) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("bad webhook: invalid URL");
    }
    throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
}
