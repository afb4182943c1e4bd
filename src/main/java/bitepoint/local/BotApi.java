package bitepoint.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Bot API over HTTP: `/bot<token>/<method>`.
final class BotApi implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(BotApi.class);
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)(?:/test)?/([A-Za-z]+)/?");

  private record Named(String name, Method method) {}

  /// @param answer nothing where none may leave
  private record Outcome(Optional<Answer> answer) {}

  private final Map<String, Named> methods = new HashMap<>();
  private final Optional<String> token;
  private final Faults faults;
  private final CallLog log;
  private final CountDownLatch closed;

  /// @param closed opens when the server ends: calls that were left hanging return then
  BotApi(Optional<String> token, Faults faults, CallLog log, CountDownLatch closed) {
    this.token = token;
    this.faults = faults;
    this.log = log;
    this.closed = closed;
  }

  void offer(Map<String, Method> more) {
    more.forEach((name, method) -> methods.put(key(name), new Named(name, method)));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      if (answer.isPresent()) {
        Http.send(exchange, answer.get());
      }
    }
  }

  private Optional<Answer> answer(HttpExchange exchange) throws IOException {
    var path = PATH.matcher(exchange.getRequestURI().getPath());
    if (!path.matches()) {
      return Optional.of(new Refusal(404, "Not Found", Optional.empty()).answer());
    }
    if (token.isPresent() && !token.get().equals(path.group(1))) {
      return Optional.of(new Refusal(401, "Unauthorized", Optional.empty()).answer());
    }
    try {
      return answer(path.group(2), RequestBody.read(exchange));
    } catch (Refusal refusal) {
      return Optional.of(refusal.answer());
    }
  }

  private Optional<Answer> answer(String method, Parameters parameters) {
    var known = Optional.ofNullable(methods.get(key(method)));
    var answer =
        faults
            .next(method)
            .map(fault -> faulty(fault, known, parameters))
            .orElseGet(() -> new Outcome(Optional.of(run(known, parameters))))
            .answer();
    log.add(() ->
        new ApiCall(
            known.map(Named::name).orElse(method),
            parameters.parsed(),
            parameters.uploads(),
            parameters.encoding(),
            answer.map(Answer::code).orElse(0)));
    return answer;
  }

  private Outcome faulty(Fault fault, Optional<Named> method, Parameters parameters) {
    return switch (fault) {
      case Fault.Refused(var code, var description, var retryAfter) ->
          new Outcome(Optional.of(new Refusal(code, description, retryAfter).answer()));
      case Fault.GatewayPage(var code) ->
          new Outcome(
              Optional.of(
                  Answer.html(
                      code, "<html><body><h1>" + code + " Bad Gateway</h1></body></html>")));
      case Fault.LostAnswer() -> {
        run(method, parameters);
        yield new Outcome(Optional.empty());
      }
      case Fault.Silence() -> {
        hold(Long.MAX_VALUE);
        yield new Outcome(Optional.empty());
      }
      case Fault.LateAnswer(var after) -> {
        var answer = run(method, parameters);
        hold(after.toNanos());
        yield new Outcome(Optional.of(answer));
      }
    };
  }

  private void hold(long nanos) {
    try {
      if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
        LOG.debug("A call that was held back ends with the server.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Answer run(Optional<Named> method, Parameters parameters) {
    try {
      if (method.isEmpty()) {
        throw new Refusal(404, "Not Found: method not found", Optional.empty());
      }
      return Answer.ok(method.get().method().call(parameters));
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return serverError();
    } catch (RuntimeException e) {
      LOG.error("The local Telegram failed at {}", method.map(Named::name).orElse("?"), e);
      return serverError();
    }
  }

  private static Answer serverError() {
    return new Refusal(500, "Internal Server Error", Optional.empty()).answer();
  }

  private static String key(String method) {
    return method.toLowerCase(Locale.ROOT);
  }
}
