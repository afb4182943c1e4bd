package bitepoint.telegram;

import bitepoint.engine.Carrier;
import bitepoint.engine.Outbox.Row;
import bitepoint.engine.Shares;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Hears from any thread whose messages are to be sent from here, and has it done on the sender's.
final class Transfers implements Carrier {
  private final Executor sender;
  private final Lanes lanes;
  private final Handover handover;
  private final Consumer<List<Row>> accept;

  /// @param accept lines rows up to be sent, on the sender's thread
  Transfers(Executor sender, Lanes lanes, Handover handover, Consumer<List<Row>> accept) {
    this.sender = sender;
    this.lanes = lanes;
    this.handover = handover;
    this.accept = accept;
  }

  @Override
  public void takeOver(Shares shares, List<Row> left) {
    sender.execute(() -> {
      handover.takeOver(shares);
      accept.accept(left);
    });
  }

  @Override
  public CompletableFuture<Void> letGo(Shares shares) {
    var gone = new CompletableFuture<Void>();
    sender.execute(() -> {
      lanes.drop(shares);
      handover.letGo(shares, gone);
    });
    return gone;
  }

  @Override
  public void slowTo(double part) {
    sender.execute(() -> lanes.slowTo(part, System.nanoTime()));
  }
}
