package bitepoint.telegram;

import bitepoint.conversation.Reply;
import java.util.Optional;

/// Makes the files that calls only name, at the moment they are sent, so that none is ever kept.
/// May be called from several threads, and may take its time.
@FunctionalInterface
public interface Attachments {
  /// That document for that person; empty for somebody who is not known any more.
  ///
  /// @throws RuntimeException where it cannot be made
  Optional<Attachment> of(long personId, Reply.Document.Kind document);
}
