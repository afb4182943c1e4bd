package bitepoint.telegram;

import java.net.URI;

/// Where Telegram delivers updates, and where they are taken.
///
/// @param url as Telegram reaches it; its path is the only one that is answered
/// @param host what is listened on, a name or an address of this machine
/// @param port what is listened on; 0 finds a free one
/// @param secret what Telegram says with each delivery, so that nobody else can deliver
public record WebhookPlace(URI url, String host, int port, String secret) {
  /// The path that updates are posted to.
  String path() {
    return url.getRawPath().isEmpty() ? "/" : url.getRawPath();
  }

  @Override
  public String toString() {
    return "WebhookPlace[" + url + "]";
  }
}
