package bitepoint.web;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP server with a virtual thread for each request. Owns its threads.
public final class WebServer implements AutoCloseable {
  private static final int BACKLOG = 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private WebServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
  }

  /// @param setting the name of the port's, for the message
  /// @param host a name or an address of this machine
  /// @param port 0 finds a free one
  /// @throws PortTakenException when something else listens there
  /// @throws UncheckedIOException when the host is not this machine's
  public static WebServer bind(String setting, String host, int port) {
    tune("sun.net.httpserver.nodelay", "true");
    tune("sun.net.httpserver.idleInterval", "330");
    tune("sun.net.httpserver.maxIdleConnections", "2000");
    try {
      var address = new InetSocketAddress(InetAddress.getByName(host), port);
      return new WebServer(HttpServer.create(address, BACKLOG));
    } catch (BindException e) {
      throw new PortTakenException(setting, port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing can listen on port " + port + " of " + host, e);
    }
  }

  /// The server answers at once and outlives the idle connections of an HTTP client (OkHttp: 5
  /// minutes), so that it never closes one that is just being used again.
  private static void tune(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /// @param filters what a request passes first
  public void serve(String path, HttpHandler handler, Filter... filters) {
    server.createContext(path, handler).getFilters().addAll(List.of(filters));
  }

  /// From now on requests are answered.
  public void listen() {
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// Ends at once, and with it the requests that are under way.
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
