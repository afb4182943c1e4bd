package bitepoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bitepoint.coach.Catalogue;
import bitepoint.coach.Exercise;
import bitepoint.coach.LeftOut;
import bitepoint.conversation.Drawing;
import bitepoint.conversation.Words;
import bitepoint.pictures.chart.Typeface;
import bitepoint.understanding.Alarm;
import bitepoint.understanding.Hours;
import bitepoint.understanding.Intent;
import bitepoint.understanding.Meaning;
import bitepoint.understanding.Mentions;
import bitepoint.understanding.Reading;
import bitepoint.understanding.Span;
import bitepoint.understanding.Work;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The core is pure: it knows the JDK, itself, and what a message means.
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bitepoint");
  private static final String[] CORE = {"bitepoint.coach..", "bitepoint.conversation.."};
  private static final String[] TIMELESS = {
    "bitepoint.coach..", "bitepoint.conversation..", "bitepoint.operator.."
  };

  @Test
  void the_core_knows_the_jdk_itself_and_what_a_reading_is() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java.lang..", "java.time..", "java.util..", "org.jspecify..")
                .or(resideInAnyPackage(CORE))
                .or(
                    is(
                        Reading.class,
                        Meaning.class,
                        Mentions.class,
                        Hours.class,
                        Span.class,
                        Alarm.class,
                        Intent.class,
                        Work.class)))
        .check(CLASSES);
  }

  @Test
  void what_is_coached_does_not_know_how_it_is_said() {
    noClasses()
        .that()
        .resideInAPackage("bitepoint.coach..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("bitepoint.conversation..")
        .check(CLASSES);
  }

  @Test
  void what_an_operator_is_told_is_pure_and_knows_nobody() {
    classes()
        .that()
        .resideInAPackage("bitepoint.operator..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java.lang..", "java.time..", "java.util..", "org.jspecify..")
                .or(resideInAnyPackage("bitepoint.operator.."))
                .or(is(Words.class)))
        .check(CLASSES);
  }

  @Test
  void what_is_measured_is_measured_in_one_room() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bitepoint.operations..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micrometer..", "io.prometheus..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("bitepoint", "bitepoint.operations..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("bitepoint.operations..")
        .check(CLASSES);
  }

  @Test
  void a_web_server_knows_nothing_of_what_it_serves() {
    classes()
        .that()
        .resideInAPackage("bitepoint.web..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "com.sun.net.httpserver..", "org.jspecify..")
                .or(resideInAnyPackage("bitepoint.web..")))
        .check(CLASSES);
  }

  @Test
  void figures_know_nobody() {
    classes()
        .that()
        .resideInAnyPackage(
            "bitepoint.pictures",
            "bitepoint.pictures.body",
            "bitepoint.pictures.pose",
            "bitepoint.pictures.paint",
            "bitepoint.pictures.animation")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "javax.imageio..", "org.jspecify..", "com.fasterxml..")
                .or(
                    resideInAnyPackage(
                        "bitepoint.pictures",
                        "bitepoint.pictures.body",
                        "bitepoint.pictures.pose",
                        "bitepoint.pictures.paint",
                        "bitepoint.pictures.animation"))
                .or(assignableTo(Drawing.class))
                .or(
                    is(
                        Drawing.Subject.class,
                        Drawing.Span.class,
                        Typeface.class,
                        Catalogue.class,
                        Exercise.class,
                        LeftOut.class)))
        .check(CLASSES);
  }

  @Test
  void the_core_never_looks_at_a_clock_a_zone_or_a_die() {
    var rule = noClasses().that().resideInAnyPackage(TIMELESS);
    for (var clock :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            ZonedDateTime.class)) {
      rule.should().callMethod(clock, "now").check(CLASSES);
      if (clock != Instant.class) {
        rule.should().callMethod(clock, "now", ZoneId.class).check(CLASSES);
      }
    }
    rule.should().callMethod(ZoneId.class, "systemDefault").check(CLASSES);
    rule.should().callMethod(Math.class, "random").check(CLASSES);
    rule.should().callConstructor(Random.class).check(CLASSES);
    rule.should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> is(Class<?>... types) {
    return DescribedPredicate.describe(
        "result types", one -> List.of(types).stream().anyMatch(type -> one.isEquivalentTo(type)));
  }
}
