package bitepoint.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The way from the program to a Telegram, which can be cut. Owns its connections and their
/// threads; close it.
final class Road implements AutoCloseable {
  private static final int MOST_KNOCKING = 200;

  private final int to;
  private final int port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket gate;

  Road(URI telegram) {
    to = telegram.getPort();
    gate = open(0);
    port = gate.getLocalPort();
    listen(gate);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// From now on connections are refused, and those that were there are broken off.
  void cut() {
    shut(gate);
    breakOff();
  }

  void mend() {
    gate = open(port);
    listen(gate);
  }

  /// Ends the connections that are there; new ones are welcome.
  void breakOff() {
    sockets.forEach(Road::shut);
  }

  @Override
  public void close() {
    cut();
  }

  private static ServerSocket open(int port) {
    try {
      return new ServerSocket(port, MOST_KNOCKING, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen(ServerSocket open) {
    Thread.startVirtualThread(() -> {
      try {
        while (true) {
          var here = open.accept();
          var there = new Socket(InetAddress.getLoopbackAddress(), to);
          sockets.add(here);
          sockets.add(there);
          if (open.isClosed()) {
            breakOff();
          }
          Thread.startVirtualThread(() -> carry(here, there));
          Thread.startVirtualThread(() -> carry(there, here));
        }
      } catch (IOException e) {
        shut(open);
      }
    });
  }

  private void carry(Socket from, Socket into) {
    try (from;
        into) {
      from.getInputStream().transferTo(into.getOutputStream());
    } catch (IOException e) {
      shut(into);
    } finally {
      sockets.remove(from);
      sockets.remove(into);
    }
  }

  private static void shut(Closeable closed) {
    try {
      closed.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
