package bitepoint.engine;

import bitepoint.engine.Outbox.Row;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Who sends what the outbox holds, as the other machines on the database let it. Called from any
/// thread; it must not block.
public interface Carrier {
  /// Sends what another machine, or an earlier process, left behind, before anything that is queued
  /// later to chats of these shares.
  void takeOver(Shares shares, List<Row> left);

  /// Sends nothing more to chats of these shares but what is under way; the rows stay in the
  /// outbox.
  ///
  /// @return completed once nothing is under way to them and what became of it is handed to the
  ///   outbox
  CompletableFuture<Void> letGo(Shares shares);

  /// Sends at that part of the pace that one machine alone would have.
  ///
  /// @param part above 0, at most 1
  void slowTo(double part);
}
