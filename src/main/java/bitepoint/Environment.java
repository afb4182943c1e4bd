package bitepoint;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.util.Optional;
import java.util.function.Function;

/// Where settings come from: the environment, and a file `.env` in the folder one starts in. The
/// environment wins.
final class Environment {
  private Environment() {}

  /// A line that cannot be read may hold the token, so it is not repeated.
  ///
  /// @throws WrongSetting when there is a `.env` that cannot be read
  static Function<String, Optional<String>> load() {
    try {
      var file = Dotenv.configure().ignoreIfMissing().load();
      return name -> Optional.ofNullable(file.get(name));
    } catch (DotenvException e) {
      throw new WrongSetting("The file .env", "not readable", "lines like NAME=value");
    }
  }
}
