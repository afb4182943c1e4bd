package bitepoint.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.web.PortTakenException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
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

  @Test
  void who_names_no_host_or_two_is_refused() throws IOException {
    assertThat(status("GET /api/people HTTP/1.0\r\n\r\n")).isEqualTo(403);
    assertThat(status(get("/api/people", "localhost", "Host: evil.example\r\n"))).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/chat.js",
        "/files/x",
        "/api/people",
        "/api/events?person=1",
        "/bot7:token/getMe"
      })
  void every_path_has_the_same_gate(String path) throws IOException {
    assertThat(status(get(path, "evil.example", ""))).isEqualTo(403);
    assertThat(status(get(path, "localhost", "Origin: http://evil.example\r\n"))).isEqualTo(403);
    assertThat(status(get(path, "localhost", "Sec-Fetch-Site: cross-site\r\n"))).isEqualTo(403);
    assertThat(status(get(path, "localhost", "Sec-Fetch-Site: same-site\r\n"))).isEqualTo(403);
  }

  @Test
  void a_picture_on_another_site_cannot_be_a_call() {
    var call = "/bot7:token/sendMessage?text=hello&chat_id=" + local.people().getFirst().id();
    var picture =
        page.request(call).header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Dest", "image");
    var window =
        page.request(call)
            .header("Sec-Fetch-Site", "cross-site")
            .header("Sec-Fetch-Dest", "document");

    assertThat(page.send(picture.build()).statusCode()).isEqualTo(403);
    assertThat(page.send(window.build()).statusCode()).isEqualTo(403);
    assertThat(local.people().getFirst().fromBot()).isEmpty();
  }

  @Test
  void a_post_from_another_origin_changes_nothing() {
    var person = local.people().getFirst();
    var say =
        page.request("/api/say")
            .header("Content-Type", "application/json")
            .header("Origin", "http://evil.example")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"person\":" + person.id() + ",\"text\":\"hello\"}"))
            .build();

    assertThat(page.send(say).statusCode()).isEqualTo(403);
    assertThat(person.messages()).isEmpty();
  }

  @Test
  void a_link_on_another_site_may_lead_to_the_page_but_to_nothing_else() throws IOException {
    var link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: document\r\n";

    assertThat(status(get("/", "localhost", link))).isEqualTo(200);
    assertThat(status(get("/api/people", "localhost", link))).isEqualTo(403);
    assertThat(status(get("/", "localhost", "Sec-Fetch-Site: none\r\n"))).isEqualTo(200);
    assertThat(status(get("/api/people", "localhost", "Sec-Fetch-Site: same-origin\r\n")))
        .isEqualTo(200);
  }

  @Test
  void no_other_address_of_this_machine_is_listened_to() throws IOException {
    var others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
            .toList();

    for (var address : others) {
      assertThatThrownBy(() -> new Socket(address, local.url().getPort()).close())
          .as(address.toString())
          .isInstanceOf(IOException.class);
    }
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
    return status(get("/api/people", host, ""));
  }

  private static String get(String path, String host, String headers) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: "
        + host
        + "\r\n"
        + headers
        + "Connection: close\r\n\r\n";
  }

  private int status(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), local.url().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}
