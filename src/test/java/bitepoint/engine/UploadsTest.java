package bitepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bitepoint.engine.Uploads.Uploaded;
import bitepoint.ground.Ground;
import bitepoint.store.Database;
import bitepoint.store.Lane;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What Telegram has already is known to the next process too, and nobody is in it.
@ParameterizedClass
@EnumSource(Ground.class)
class UploadsTest {
  private static final Uploaded COPY = new Uploaded("AgAC-1", false);
  private static final Uploaded OTHER = new Uploaded("CgAC-2", true);

  private @Parameter Ground ground;
  private @TempDir Path folder;

  private void process(Consumer<Uploads> work) {
    try (var database = Database.open(ground.url(folder.resolve("uploads.db")));
        var lane = Lane.on(database)) {
      work.accept(new DurableUploads(database, lane));
    }
  }

  @Test
  void a_copy_is_known_at_once_and_after_a_restart() {
    process(uploads -> {
      uploads.remember("lesson-3", COPY);
      assertThat(uploads.of("lesson-3")).contains(COPY);
    });

    process(uploads -> assertThat(uploads.of("lesson-3")).contains(COPY));
  }

  @Test
  void a_newer_copy_takes_the_place_of_an_older_one() {
    process(uploads -> {
      uploads.remember("bridge", COPY);
      uploads.remember("bridge", OTHER);
    });

    process(uploads -> assertThat(uploads.of("bridge")).contains(OTHER));
  }

  @Test
  void one_that_is_forgotten_stays_forgotten() {
    process(uploads -> {
      uploads.remember("bridge", COPY);
      uploads.forget("bridge", COPY);
      assertThat(uploads.of("bridge")).isEmpty();
    });

    process(uploads -> assertThat(uploads.of("bridge")).isEmpty());
  }

  @Test
  void forgetting_a_lost_copy_does_not_cost_the_one_that_was_made_meanwhile() {
    process(uploads -> {
      uploads.remember("bridge", COPY);
      uploads.remember("bridge", OTHER);
      uploads.forget("bridge", COPY);
    });

    process(uploads -> assertThat(uploads.of("bridge")).contains(OTHER));
  }

  @Test
  void nobody_is_in_the_table() throws SQLException {
    try (var database = Database.open(ground.url(folder.resolve("uploads.db")))) {
      List<String> columns =
          database
              .reading()
              .<List<String>, SQLException>withHandle(handle -> {
                var named = new ArrayList<String>();
                var table = handle.getConnection().getMetaData();
                try (var of = table.getColumns(null, null, "upload", null)) {
                  while (of.next()) {
                    named.add(of.getString("COLUMN_NAME"));
                  }
                }
                return named;
              });

      assertThat(columns).containsExactly("edition", "file_id", "moves");
    }
  }
}
