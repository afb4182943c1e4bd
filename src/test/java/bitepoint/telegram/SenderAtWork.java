package bitepoint.telegram;

import bitepoint.contract.UnderContract;
import bitepoint.local.Chat;
import bitepoint.local.LocalTelegram;
import bitepoint.local.Message;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sender between an outbox and a local Telegram, where Sam (7) and Ada (8) have started the bot.
/// It is new for each test, in no hurry, and not started yet.
abstract class SenderAtWork {
  static final Limits NO_LIMITS = new Limits(100_000, 100_000, 1000);

  @RegisterExtension final UnderContract contract = new UnderContract();

  final LocalTelegram telegram = contract.telegram();
  final Chat sam = telegram.addPerson(7, "Sam", "en");
  final Chat ada = telegram.addPerson(8, "Ada", "en");
  final MemoryOutbox outbox = new MemoryOutbox();
  Attachments attachments = (_, _) -> Optional.empty();
  final TinyPictures pictures = new TinyPictures();
  final MemoryUploads uploads = new MemoryUploads();
  final ConcurrentLinkedQueue<Long> blocked = new ConcurrentLinkedQueue<>();
  private final Wire wire = new Wire("1:token", telegram.url());
  Sender sender = sender(NO_LIMITS);

  @BeforeEach
  void people_have_started_the_bot() {
    sam.says("/start");
    ada.says("/start");
  }

  @AfterEach
  void close() {
    sender.close();
    wire.close();
  }

  final Sender sender(Limits limits) {
    return new Sender(
        wire,
        (id, document) -> attachments.of(id, document),
        pictures,
        uploads,
        outbox,
        limits,
        InstantSource.system(),
        blocked::add);
  }

  final void allSettled() {
    Soon.until("all rows to be settled", outbox::allSettled);
  }

  static List<String> texts(Chat chat) {
    return chat.fromBot().stream().map(message -> message.content().text()).toList();
  }

  static Message lastMessage(Chat chat) {
    return chat.fromBot().getLast();
  }
}
