package bitepoint;

import bitepoint.understanding.sentence.Directions;
import bitepoint.understanding.sentence.ModelMissing;
import bitepoint.understanding.sentence.SentenceModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// By what a message is understood.
public enum Understanding {
  /// By its words, and by how near it lies to what is known, for which a sentence model is asked.
  SENTENCES,

  /// By its words alone: for small machines, and for those that cannot run the model.
  WORDS;

  private static final Logger log = LoggerFactory.getLogger(Understanding.class);

  /// Where the model cannot run, words alone have to do, and the log says so.
  Directions directions() {
    if (this == WORDS) {
      return Directions.NONE;
    }
    try {
      return SentenceModel.load();
    } catch (ModelMissing e) {
      log.warn(
          "The sentence model can't run here, so messages are read by their words alone, as with"
              + " UNDERSTANDING=words: {}",
          String.valueOf(e.getCause()));
      return Directions.NONE;
    }
  }
}
