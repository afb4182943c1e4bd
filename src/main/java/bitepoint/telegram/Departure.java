package bitepoint.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// Tells what never left this machine from what may have arrived, by where a call failed: before
/// there was a connection, or after.
final class Departure {
  private Departure() {}

  /// No connection was made, so nothing was delivered.
  static final class NeverLeft extends IOException {
    NeverLeft(IOException cause) {
      super(cause.getClass().getSimpleName());
    }
  }

  /// The connection broke after it was made.
  static final class Underway extends IOException {
    Underway(IOException cause) {
      super(cause.getClass().getSimpleName());
    }
  }

  /// Makes calls of that client fail with [NeverLeft] where that is certain.
  static void watch(OkHttpClient.Builder client) {
    client.addInterceptor(Departure::gate).addNetworkInterceptor(Departure::road);
  }

  private static Response gate(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (Underway e) {
      throw e;
    } catch (IOException e) {
      throw new NeverLeft(e);
    }
  }

  private static Response road(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      throw new Underway(e);
    }
  }
}
