package bitepoint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

/// Everybody's own account held against the database and their chat, when all is quiet.
record Reckoning(Ledger ledger, List<Somebody> people) {
  private static final Set<String> SENT = Set.of("sent");

  /// A tap's notice is worth nothing later.
  private static final Set<String> ENDS = Set.of("sent", "uncertain", "refused");

  /// Throws where something is missing or counted twice.
  ///
  /// @param poisoned how many updates nobody can make sense of
  Toll toll(int poisoned) {
    assertThat(ledger.integrity()).isEqualTo("ok");
    var updates = people.stream().mapToInt(person -> person.account().updates()).sum();
    var outcomes = ledger.outcomes();
    assertThat(outcomes).hasSize(updates + poisoned).doesNotContain("waiting");
    assertThat(outcomes).filteredOn("failed"::equals).hasSizeLessThanOrEqualTo(poisoned);
    var doubled = people.stream().mapToInt(this::duplicates).sum();
    var calls =
        people.stream()
            .flatMap(person -> ledger.sent(person.chat().id()).stream())
            .filter(Ledger.Sent::isMessage)
            .toList();
    return new Toll(
        people.size(),
        updates,
        people.stream().mapToInt(person -> person.account().messages()).sum(),
        people.stream().mapToInt(person -> person.chat().fromBot().size()).sum() - doubled,
        doubled,
        calls.stream().mapToInt(Ledger.Sent::unknown).sum());
  }

  private int duplicates(Somebody person) {
    var name = person.chat().name();
    var account = person.account();
    var id = person.chat().id();
    assertThat(ledger.trainings(id)).as("%s", name).isEqualTo(account.trainings());
    assertThat(ledger.pain(id)).as("%s", name).isEqualTo(account.pain());
    var sent = ledger.sent(id);
    for (var call : sent) {
      assertThat(call.status()).as("%s: %s", name, call).isIn(call.isFleeting() ? ENDS : SENT);
    }
    var messages = sent.stream().filter(Ledger.Sent::isMessage).toList();
    assertThat(messages).as("%s", name).hasSize(account.messages());
    var deliveries = new Deliveries(person.chat(), messages);
    deliveries.onlyTheNewestKeyboardIsAlive();
    return deliveries.duplicates();
  }
}
