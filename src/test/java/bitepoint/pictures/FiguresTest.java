package bitepoint.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.conversation.Drawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures as they are sent.
class FiguresTest {
  private static final Figures FIGURES = new Figures();
  private static final int LARGEST = 500_000;

  static List<Drawing> drawings() {
    return Stream.of(
            Poses.coached().stream().map(Drawing.Exercise::new),
            Poses.coached().stream().map(Drawing.Mistake::new),
            Poses.leftOut().stream().map(move -> new Drawing.Instead(move, "glute-bridge")))
        .<Drawing>flatMap(each -> each)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void every_picture_is_there_small_enough_and_not_blank_with_air_around(Drawing drawing)
      throws IOException {
    var figure = FIGURES.of(drawing).orElseThrow();

    assertThat(FIGURES.edition(drawing)).isPresent();
    assertThat(figure.moves()).isEqualTo(drawing instanceof Drawing.Exercise);
    assertThat(figure.content().length).isLessThan(LARGEST);
    var picture = ImageIO.read(new ByteArrayInputStream(figure.content()));
    assertThat(colours(picture)).isGreaterThan(20);
    assertThat(figureColoursAtEdge(picture)).isZero();
  }

  @Test
  void another_picture_has_another_edition_and_the_same_one_keeps_it() {
    var editions = drawings().stream().map(FIGURES::edition).toList();

    assertThat(editions).doesNotHaveDuplicates();
    assertThat(drawings().stream().map(new Figures()::edition).toList()).isEqualTo(editions);
  }

  @Test
  void what_there_is_no_picture_of_is_simply_not_there() {
    var unknown = new Drawing.Exercise("levitation");
    var ofPeople = new Drawing.Chart(Drawing.Subject.PAIN, Drawing.Span.ALL);

    assertThat(FIGURES.of(unknown)).isEmpty();
    assertThat(FIGURES.edition(unknown)).isEmpty();
    assertThat(FIGURES.of(ofPeople)).isEmpty();
  }

  private static long colours(BufferedImage picture) {
    return IntStream.range(0, picture.getWidth() * picture.getHeight())
        .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
        .distinct()
        .count();
  }

  /// How many pixels along the edge have a colour of the figure: cool ones, where all that may be
  /// cut off is warm or green.
  private static long figureColoursAtEdge(BufferedImage picture) {
    var right = picture.getWidth() - 1;
    var bottom = picture.getHeight() - 1;
    return Stream.of(
            IntStream.rangeClosed(0, right).map(x -> picture.getRGB(x, 0)),
            IntStream.rangeClosed(0, right).map(x -> picture.getRGB(x, bottom)),
            IntStream.rangeClosed(0, bottom).map(y -> picture.getRGB(0, y)),
            IntStream.rangeClosed(0, bottom).map(y -> picture.getRGB(right, y)))
        .flatMapToInt(edge -> edge)
        .filter(colour -> (colour & 255) > (colour >> 16 & 255) + 12)
        .count();
  }
}
