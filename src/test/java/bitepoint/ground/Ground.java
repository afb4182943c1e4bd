package bitepoint.ground;

import java.nio.file.Path;

/// What a test stands on: each kind of database that the coach runs on, for
/// `@ParameterizedClass @EnumSource(Ground.class)`.
public enum Ground {
  SQLITE {
    @Override
    public String url(Path file) {
      return "jdbc:sqlite:" + file;
    }
  },
  POSTGRESQL {
    @Override
    public String url(Path file) {
      return Server.running().url(file);
    }
  };

  /// The address of a database of its own for that name, empty when it is asked for the first time.
  public abstract String url(Path file);
}
