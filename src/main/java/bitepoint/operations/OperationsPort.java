package bitepoint.operations;

import bitepoint.engine.Observer;
import bitepoint.web.WebServer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// `/healthz`, `/readyz` and `/metrics`. Owns an HTTP server.
final class OperationsPort implements Operations {
  private static final String JSON = "application/json";
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final InstantSource clock;
  private final Metrics metrics = new Metrics();
  private final WebServer server;
  private volatile Optional<Vitals> vitals = Optional.empty();
  private volatile boolean stopping;

  private record Page(int code, String type, String text) {}

  OperationsPort(OperationsPlace place, InstantSource clock) {
    this.clock = clock;
    server = WebServer.bind("OPERATIONS_PORT", place.host(), place.port());
    server.serve("/healthz", page("/healthz", () -> checked(Examination::health)));
    server.serve("/readyz", page("/readyz", () -> checked(Examination::readiness)));
    server.serve("/metrics", page("/metrics", () -> new Page(200, PROMETHEUS, metrics.scrape())));
    server.listen();
  }

  @Override
  public Observer observer() {
    return metrics.observer();
  }

  @Override
  public void watch(Vitals bot) {
    metrics.watch(bot, clock);
    vitals = Optional.of(bot);
  }

  @Override
  public void stopping() {
    stopping = true;
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    metrics.close();
  }

  private Page checked(Function<Examination, List<Check>> looked) {
    var checks = looked.apply(new Examination(vitals, stopping, clock));
    return new Page(Check.allPass(checks) ? 200 : 503, JSON, Check.line(checks));
  }

  /// Nobody changes anything here, and nothing below a path is another page.
  private static HttpHandler page(String path, Supplier<Page> content) {
    return exchange -> {
      try (exchange) {
        if (!exchange.getRequestURI().getPath().equals(path)) {
          exchange.sendResponseHeaders(404, -1);
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
          exchange.sendResponseHeaders(405, -1);
        } else {
          send(exchange, content.get());
        }
      }
    };
  }

  private static void send(HttpExchange exchange, Page page) throws IOException {
    var body = page.text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", page.type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(page.code, -1);
    } else {
      exchange.sendResponseHeaders(page.code, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
