package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import bitepoint.engine.Call;
import bitepoint.engine.Uploads;
import bitepoint.engine.Uploads.Uploaded;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends pictures: by Telegram's own copy where it has one, else drawn and uploaded. Where there is
/// no picture, or Telegram takes none, the words and buttons go as a text. Each call takes its
/// time, on a thread of its own.
final class Gallery {
  private static final Logger log = LoggerFactory.getLogger(Gallery.class);
  private static final String PART = "file";

  private final Wire wire;
  private final Pictures pictures;
  private final Easel easel;
  private final Uploads uploads;
  private final Busy busy;

  Gallery(Wire wire, Pictures pictures, Uploads uploads) {
    this.wire = wire;
    this.pictures = pictures;
    easel = new Easel(pictures);
    this.uploads = uploads;
    busy = new Busy(wire);
  }

  /// @param call in whose place the frame is filled
  Answer<Optional<Integer>> show(Call call, Frame frame) {
    return frame
        .drawing()
        .flatMap(drawing -> picture(call, frame, drawing))
        .orElseGet(() -> inWords(frame));
  }

  /// Empty where there is nothing to see.
  private Optional<Answer<Optional<Integer>>> picture(Call call, Frame frame, Drawing drawing) {
    try {
      var edition = pictures.edition(drawing);
      return again(call, frame, edition)
          .or(() -> drawn(frame, drawing, edition).filter(answer -> isTaken(call, answer)));
    } catch (RuntimeException | Error e) {
      var cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
      log.warn("A picture could not be drawn: {}", cause.getClass().getName());
      return Optional.empty();
    }
  }

  /// Empty where Telegram has no copy, or takes it no longer.
  private Optional<Answer<Optional<Integer>>> again(
      Call call, Frame frame, Optional<String> edition) {
    var known = edition.flatMap(uploads::of);
    var answer = known.map(uploaded -> send(frame, uploaded));
    if (answer.isPresent() && Verdict.on(call, answer.get()) instanceof Verdict.Refused) {
      uploads.forget(edition.orElseThrow(), known.orElseThrow());
      return Optional.empty();
    }
    return answer;
  }

  private Answer<Optional<Integer>> send(Frame frame, Uploaded known) {
    var moves = known.moves();
    return wire.send(frame.method(moves), frame.filled(known.fileId(), moves)).join();
  }

  private Optional<Answer<Optional<Integer>>> drawn(
      Frame frame, Drawing drawing, Optional<String> edition) {
    busy.withAPicture(frame.chatId());
    return easel
        .drawn(drawing, frame.chatId(), edition)
        .map(drawn -> upload(frame, drawn, edition));
  }

  private Answer<Optional<Integer>> upload(
      Frame frame, Pictures.Drawn drawn, Optional<String> edition) {
    var moves = drawn.moves();
    var body = frame.filled("attach://" + PART, moves);
    var answer = wire.send(frame.method(moves), body, PART, drawn.file(), moves).join();
    if (answer instanceof Answer.Ok<Posted>(var posted)) {
      edition.ifPresent(
          name -> posted.fileId().ifPresent(id -> uploads.remember(name, new Uploaded(id, moves))));
    }
    return answer.map(Posted::messageId);
  }

  /// A picture whose place the words cannot take loses its buttons first.
  private Answer<Optional<Integer>> inWords(Frame frame) {
    if (frame.messageId().isPresent()) {
      var body = Bodies.withoutKeyboard(frame.chatId(), frame.messageId());
      var answer = wire.send("editMessageReplyMarkup", body).join();
      if (!isSettled(answer)) {
        return answer;
      }
    }
    return frame.caption().isEmpty()
        ? new Answer.Ok<>(Optional.empty())
        : wire.send("sendMessage", frame.inWords()).join();
  }

  private static boolean isTaken(Call call, Answer<Optional<Integer>> answer) {
    if (Verdict.on(call, answer) instanceof Verdict.Refused(var code, var description)) {
      log.warn("Telegram refused a picture, and its words go alone: {} {}", code, description);
      return false;
    }
    return true;
  }

  /// Done, or not to be done.
  private static boolean isSettled(Answer<?> answer) {
    return switch (answer) {
      case Answer.Ok<?> _ -> true;
      case Answer.No<?>(var code, _, _) -> code == 400;
      case Answer.NeverLeft<?> _, Answer.Unclear<?> _ -> false;
    };
  }
}
