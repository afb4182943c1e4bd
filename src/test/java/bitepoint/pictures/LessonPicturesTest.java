package bitepoint.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.coach.Shelf;
import bitepoint.conversation.Drawing;
import org.junit.jupiter.api.Test;

/// A lesson is one idea, one picture, one question.
class LessonPicturesTest {
  @Test
  void every_lesson_has_its_picture() {
    var figures = new Figures();
    for (var lesson = 1; lesson <= Shelf.LESSONS; lesson++) {
      assertThat(figures.of(new Drawing.Lesson(lesson))).as("lesson " + lesson).isPresent();
    }
  }
}
