package bitepoint.telegram;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// A document with its file, as multipart. It keeps Telegram's answer as any other call is
/// answered, because the library would read the whole message and lose what it refuses.
final class DocumentCall extends SendDocument {
  private volatile Answer<Optional<Integer>> answer = new Answer.Unclear<>("no answer");

  DocumentCall(Paper paper, Attachment file) {
    super(
        String.valueOf(paper.chatId()),
        new InputFile(new ByteArrayInputStream(file.content()), file.fileName()));
    setCaption(paper.caption());
    setParseMode("HTML");
  }

  @Override
  public Message deserializeResponse(String json) {
    answer = AnswerReader.read(json, (parser, _) -> RawCall.messageId(parser));
    return new Message();
  }

  Answer<Optional<Integer>> answer() {
    return answer;
  }

  /// What people keep stays out of logs.
  @Override
  public String toString() {
    return getMethod();
  }
}
