package bitepoint.operations;

import java.net.URI;

/// Where it is told how the bot is.
///
/// @param host a name or an address of this machine
/// @param port 0 finds a free one
public record OperationsPlace(String host, int port) {
  /// How a program on the same machine reaches it.
  public URI here(String path) {
    var name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    var bare = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    return URI.create("http://" + bare + ":" + port + path);
  }
}
