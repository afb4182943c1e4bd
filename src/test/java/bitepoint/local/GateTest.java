package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest extends LocalTelegramTest {
  private final TestPage page = new TestPage(local);

  @AfterEach
  void closePage() {
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "localhost:8080"})
  void loopback_names_are_let_in(String host) throws IOException {
    assertThat(statusFor(host)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80"})
  void other_names_are_refused_although_they_lead_here(String host) throws IOException {
    assertThat(statusFor(host)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "https://localhost"})
  void pages_of_other_origins_are_refused(String origin) {
    var read = page.send(page.request("/api/people").header("Origin", origin).build());
    var bot = page.send(page.request("/bot7:token/getUpdates").header("Origin", origin).build());

    assertThat(read.statusCode()).isEqualTo(403);
    assertThat(bot.statusCode()).isEqualTo(403);
    assertThat(TestPage.json(read).path("error").asText()).endsWith(".");
  }

  @Test
  void the_pages_own_origin_is_let_in() {
    var origin = "http://localhost:" + local.url().getPort();

    assertThat(page.send(page.request("/api/people").header("Origin", origin).build()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void only_json_is_posted() {
    var form =
        page.request("/api/people")
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"Kim\"}"))
            .build();

    assertThat(page.send(form).statusCode()).isEqualTo(415);
    assertThat(local.people()).hasSize(1);
  }

  @Test
  void a_port_in_use_is_explained() {
    var settings = LocalSettings.defaults().port(local.url().getPort());

    assertThatThrownBy(() -> LocalTelegram.start(settings))
        .isInstanceOf(PortTakenException.class)
        .hasMessageStartingWith("LOCAL_CHAT_PORT=" + local.url().getPort() + " is in use")
        .hasMessageContaining("set LOCAL_CHAT_PORT to another port");
  }

  private int statusFor(String host) throws IOException {
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), local.url().getPort())) {
      var request = "GET /api/people HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}
