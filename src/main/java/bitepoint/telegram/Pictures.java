package bitepoint.telegram;

import bitepoint.conversation.Drawing;
import java.util.Optional;

/// Draws what there is to see, at the moment it is sent, outside any turn. Called from several
/// threads; a picture for everybody is not asked for again while it is being drawn.
public interface Pictures {
  /// Nothing can be drawn here: words alone.
  Pictures NONE =
      new Pictures() {
        @Override
        public Optional<String> edition(Drawing drawing) {
          return Optional.empty();
        }

        @Override
        public Optional<Drawn> of(Drawing drawing, long personId) {
          return Optional.empty();
        }
      };

  /// A picture as a file.
  ///
  /// @param moves whether it is an animation (GIF, or MP4 without sound); else a photo
  record Drawn(Attachment file, boolean moves) {}

  /// The name under which Telegram's copy of the picture is found again, for everybody; it changes
  /// whenever the picture does. Empty for what is somebody's own, of which no copy is ever found
  /// again. Quick.
  Optional<String> edition(Drawing drawing);

  /// The picture, for that person; empty where there is none. May take its time.
  ///
  /// @throws RuntimeException where it cannot be drawn
  Optional<Drawn> of(Drawing drawing, long personId);
}
