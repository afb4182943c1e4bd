package bitepoint.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bitepoint.catalogue.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever draws on the command line gets a file, or a sentence that says what to ask for.
class StudioTest {
  private final Studio studio = new Studio(Shipped.CATALOGUE);

  @TempDir Path folder;

  @Test
  void an_exercise_a_move_that_is_left_out_and_an_error_are_drawn_into_a_file() throws IOException {
    studio.draw("glute-bridge", folder.resolve("bridge.gif"), false);
    studio.draw("glute-bridge", folder.resolve("bridge.png"), false);
    studio.draw("glute-bridge", folder.resolve("not-like-this.png"), true);
    studio.draw("knee-hug", folder.resolve("hug.png"), false);
    studio.draw("lesson-8", folder.resolve("lesson.gif"), false);

    assertThat(folder.resolve("bridge.gif")).content(ISO_8859_1).startsWith("GIF89a");
    for (var still : new String[] {"bridge.png", "not-like-this.png", "hug.png"}) {
      assertThat(ImageIO.read(folder.resolve(still).toFile()).getWidth()).isEqualTo(1120);
    }
    assertThat(Files.size(folder.resolve("lesson.gif"))).isPositive();
  }

  @Test
  void what_there_is_no_picture_of_is_said_with_what_there_is() {
    assertThatThrownBy(() -> studio.draw("levitation", folder.resolve("up.png"), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no picture of 'levitation'. There are pictures of ")
        .hasMessageContaining("glute-bridge")
        .hasMessageContaining("lesson-1");
    assertThatThrownBy(() -> studio.draw("childs-pose", folder.resolve("pose.gif"), false))
        .hasMessageStartingWith("There is no moving picture of 'childs-pose'.");
    assertThatThrownBy(() -> studio.draw("towel", folder.resolve("towel.bmp"), false))
        .hasMessageContaining("ends in .png");
  }
}
