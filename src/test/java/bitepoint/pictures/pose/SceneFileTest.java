package bitepoint.pictures.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Whoever writes a pose file is told of a slip with its place.
class SceneFileTest {
  private static final String SOUND =
      """
      neutral: standing
      poses:
        tall: {rests: [near foot], feet: {x: 0}, y: 0.52}
        low: {y: 0.45, x: -0.05}
      loop: [tall hold 0.5, low in 1, tall in 1]
      """;

  @Test
  void a_new_exercise_needs_a_file_and_no_java() throws IOException {
    var scene = read(SOUND);

    assertThat(scene.still().name()).isEqualTo("low");
    assertThat(scene.loop()).hasValueSatisfying(loop -> assertThat(loop.seconds()).isEqualTo(2.5));
    assertThat(scene.mistake()).isEmpty();
  }

  @Test
  void a_slip_is_told_with_its_place() {
    tells(SOUND.replace("neutral: standing", "neutral: floating"), "slip.yaml, neutral: one of");
    tells(SOUND.replace("y: 0.45", "hight: 0.45"), "slip.yaml, low: 'hight' is not one of");
    tells(SOUND.replace("near foot", "near fin"), "nothing of a body is called 'near fin'");
    tells(SOUND.replace("low in 1", "lo in 1"), "slip.yaml: no pose is called lo");
    tells(SOUND.replace("low in 1", "low fast"), "is not like 'up in 1.2 hold 1'");
    tells(SOUND.replace("feet: {x: 0}", "feet: {x: no}"), "slip.yaml, tall, near foot: x must be");
    tells(SOUND.replace("feet: {x: 0}", "feet: {}"), "x is missing");
    tells(SOUND + "props: [trampoline]\n", "slip.yaml, trampoline: there is no such prop");
    tells(SOUND + "works: [wings]\n", "slip.yaml, works: there is no muscle 'wings'");
    tells("neutral: standing\n", "slip.yaml has no poses");
  }

  private static void tells(String file, String sentence) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  private static Scene read(String file) throws IOException {
    return SceneFile.read("slip", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
