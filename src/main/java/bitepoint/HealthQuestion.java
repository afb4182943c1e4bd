package bitepoint;

import bitepoint.operations.OperationsPlace;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks a bot that runs on this machine whether it works, as a container's health check does.
final class HealthQuestion {
  private static final int MILLIS = 3_000;

  private HealthQuestion() {}

  /// @param words the bot's, or why there are none
  record Answer(boolean isWell, String words) {}

  /// @throws WrongSetting where there is no port to ask at
  static Answer ask(Optional<OperationsPlace> place) {
    var at =
        place
            .filter(known -> known.port() > 0)
            .orElseThrow(() ->
                new WrongSetting(
                    "OPERATIONS_PORT", "not set", "the port that the bot was started with"));
    try {
      return ask(at.here("/healthz"));
    } catch (IOException e) {
      return new Answer(false, "No answer on port " + at.port() + ": is the bot running?");
    }
  }

  private static Answer ask(URI address) throws IOException {
    if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
      throw new IOException("not HTTP");
    }
    connection.setConnectTimeout(MILLIS);
    connection.setReadTimeout(MILLIS);
    var isWell = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    try (var body = isWell ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(isWell, new String(body.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }
}
