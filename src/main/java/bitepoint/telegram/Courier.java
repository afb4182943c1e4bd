package bitepoint.telegram;

import bitepoint.engine.Call;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Takes a call to Telegram; the file or picture that it names is made on the way, on a thread of
/// its own.
final class Courier {
  private static final int NOT_MADE = 0;

  private final Wire wire;
  private final Attachments attachments;
  private final Gallery gallery;
  private final Busy busy;
  private final Executor threads = Thread.ofVirtual().name("courier-", 0)::start;

  Courier(Wire wire, Attachments attachments, Gallery gallery) {
    this.wire = wire;
    this.attachments = attachments;
    this.gallery = gallery;
    busy = new Busy(wire);
  }

  /// Never completes exceptionally.
  CompletableFuture<Answer<Optional<Integer>>> take(Call call) {
    return Paper.namedBy(call)
        .map(this::take)
        .or(() -> Frame.namedBy(call).map(frame -> take(call, frame)))
        .orElseGet(() -> wire.send(call.method(), call.body()));
  }

  private CompletableFuture<Answer<Optional<Integer>>> take(Paper paper) {
    busy.withAFile(paper.chatId());
    return CompletableFuture.supplyAsync(
            () -> attachments.of(paper.chatId(), paper.document()), threads)
        .thenCompose(file ->
            file.map(made -> wire.send(new DocumentCall(paper, made)))
                .orElseGet(() -> CompletableFuture.completedFuture(nothing())))
        .exceptionally(Courier::notMade);
  }

  private CompletableFuture<Answer<Optional<Integer>>> take(Call call, Frame frame) {
    return CompletableFuture.supplyAsync(() -> gallery.show(call, frame), threads)
        .exceptionally(Courier::notMade);
  }

  private static Answer<Optional<Integer>> nothing() {
    return new Answer.Ok<>(Optional.empty());
  }

  /// As good as a refusal: nothing left, and trying again would not help.
  private static Answer<Optional<Integer>> notMade(Throwable thrown) {
    var cause = thrown.getCause() == null ? thrown : thrown.getCause();
    return new Answer.No<>(
        NOT_MADE, "the file could not be made: " + cause.getClass().getName(), Optional.empty());
  }
}
