package bitepoint.local;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lets in only who addresses this machine by a loopback name, and no page of another origin: a
/// website must not reach the local chat through somebody's browser, nor by a name of its own that
/// leads here. A browser tells the origin of what is posted, and of anything else, such as a
/// picture whose address is a Bot API call, from which site it was asked for.
final class Gate extends Filter {
  private static final Pattern LOOPBACK =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?<port>:\\d{1,5})?");

  private final boolean mayBeLinkedTo;

  /// @param mayBeLinkedTo whether a link on another site may lead here: nothing may happen by it
  Gate(boolean mayBeLinkedTo) {
    this.mayBeLinkedTo = mayBeLinkedTo;
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    var headers = exchange.getRequestHeaders();
    var port = exchange.getLocalAddress().getPort();
    if (!isHere(headers)) {
      refuse(exchange, "This chat is only served on localhost.");
    } else if (!all(headers, "Origin").stream().allMatch(origin -> isOurs(origin, port))
        || !all(headers, "Sec-Fetch-Site").stream().allMatch(site -> isSame(site, headers))) {
      refuse(exchange, "This chat does not answer to other websites.");
    } else {
      chain.doFilter(exchange);
    }
  }

  private static boolean isHere(Headers headers) {
    var hosts = all(headers, "Host");
    return hosts.size() == 1 && LOOPBACK.matcher(hosts.getFirst()).matches();
  }

  private static boolean isOurs(String origin, int port) {
    if (!origin.startsWith("http://")) {
      return false;
    }
    var host = LOOPBACK.matcher(origin.substring("http://".length()));
    return host.matches()
        && Optional.ofNullable(host.group("port")).orElse(":80").equals(":" + port);
  }

  private boolean isSame(String site, Headers headers) {
    return site.equals("same-origin")
        || site.equals("none")
        || (mayBeLinkedTo && all(headers, "Sec-Fetch-Dest").equals(List.of("document")));
  }

  private static List<String> all(Headers headers, String name) {
    return Optional.ofNullable(headers.get(name)).orElse(List.of());
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
