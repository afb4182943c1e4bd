package bitepoint.local;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lets in only who addresses this machine by a loopback name, and no page of another origin: a
/// website must not reach the local chat through somebody's browser.
final class Gate extends Filter {
  private static final Pattern LOOPBACK =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?<port>:\\d{1,5})?");

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    var headers = exchange.getRequestHeaders();
    var host = Optional.ofNullable(headers.getFirst("Host"));
    var origin = Optional.ofNullable(headers.getFirst("Origin"));
    if (host.filter(name -> LOOPBACK.matcher(name).matches()).isEmpty()) {
      refuse(exchange, "This chat is only served on localhost.");
    } else if (origin.isPresent() && !isOurs(origin.get(), exchange.getLocalAddress().getPort())) {
      refuse(exchange, "This chat does not answer to other websites.");
    } else {
      chain.doFilter(exchange);
    }
  }

  private static boolean isOurs(String origin, int port) {
    if (!origin.startsWith("http://")) {
      return false;
    }
    var host = LOOPBACK.matcher(origin.substring("http://".length()));
    return host.matches()
        && Optional.ofNullable(host.group("port")).orElse(":80").equals(":" + port);
  }

  private static void refuse(HttpExchange exchange, String why) throws IOException {
    try (exchange) {
      var body = Json.bytes(Json.object().put("error", why));
      Http.send(exchange, new Answer(403, "application/json", body));
    }
  }

  @Override
  public String description() {
    return "Refuses hosts and origins other than this machine's";
  }
}
