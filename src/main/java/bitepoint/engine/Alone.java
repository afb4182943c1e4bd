package bitepoint.engine;

import bitepoint.store.Transaction;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// A process on a file of its own.
record Alone() implements Crew {
  @Override
  public Shares shares() {
    return Shares.ALL;
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public void carriedBy(Carrier carrier, BooleanSupplier isSettling) {}

  @Override
  public void join(Runnable updated) {}

  @Override
  public Set<Long> stillOurs(Transaction transaction, List<Task.Kept> kept) {
    return kept.stream().map(Task.Kept::arrival).collect(Collectors.toSet());
  }

  @Override
  public int shareOf(Update update) {
    return 0;
  }

  @Override
  public void announce(Transaction transaction, Shares shares) {}

  @Override
  public void close() {}
}
