package bitepoint.local;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP server on loopback with a virtual thread for each request. Owns its threads.
final class WebServer implements AutoCloseable {
  private static final int BACKLOG = 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private WebServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
  }

  /// @param port 0 finds a free one
  /// @throws PortTakenException when something else listens there
  static WebServer bind(int port) {
    tune("sun.net.httpserver.nodelay", "true");
    tune("sun.net.httpserver.idleInterval", "330");
    tune("sun.net.httpserver.maxIdleConnections", "2000");
    try {
      var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
      return new WebServer(HttpServer.create(address, BACKLOG));
    } catch (BindException e) {
      throw new PortTakenException(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("The local Telegram cannot listen on port " + port, e);
    }
  }

  /// The server answers at once and outlives the idle connections of an HTTP client (OkHttp: 5
  /// minutes), so that it never closes one that is just being used again.
  private static void tune(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  void serve(String path, HttpHandler handler) {
    server.createContext(path, handler).getFilters().add(new Gate(path.equals("/")));
  }

  /// From now on requests are answered.
  void listen() {
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
