package bitepoint.operations;

import bitepoint.engine.Observer;
import java.time.InstantSource;

/// Where it is told how a bot is. Close it after the bot.
public sealed interface Operations extends AutoCloseable permits OperationsPort, Operations.Off {
  /// Tells nothing.
  Operations NONE = new Off();

  /// Listens from now on, though there is no bot yet.
  ///
  /// @throws bitepoint.web.PortTakenException when something else listens there
  static Operations open(OperationsPlace place, InstantSource clock) {
    return new OperationsPort(place, clock);
  }

  /// To be told of what the bot's engine does.
  Observer observer();

  /// The bot runs.
  void watch(Vitals vitals);

  /// The bot is about to end: it takes no more.
  void stopping();

  /// What is listened on; 0 for nothing.
  int port();

  @Override
  void close();

  /// No port.
  record Off() implements Operations {
    @Override
    public Observer observer() {
      return Observer.NONE;
    }

    @Override
    public void watch(Vitals vitals) {}

    @Override
    public void stopping() {}

    @Override
    public int port() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
