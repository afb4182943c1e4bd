package bitepoint.understanding.sentence;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/// Turns a sentence into a direction in which sentences that mean alike lie: all-MiniLM-L6-v2, cut
/// down to bytes, on one thread a sentence. Safe for use by many threads.
public final class SentenceModel implements Directions {
  private static final int DIMENSIONS = 384;

  /// Pieces of words, the marks of beginning and end among them. Who writes more than about forty
  /// words is understood by the first of them.
  private static final int LONGEST = 64;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// @throws ModelMissing where this machine cannot run it, or it cannot be read
  public static SentenceModel load() throws ModelMissing {
    try {
      var environment = OrtEnvironment.getEnvironment();
      try (var options = new OrtSession.SessionOptions();
          var model = resource(MODEL);
          var tokenizer = resource(TOKENIZER)) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return new SentenceModel(
            environment,
            environment.createSession(model.readAllBytes(), options),
            new WordPieces(new ObjectMapper().readTree(tokenizer)));
      }
    } catch (OrtException | IOException | LinkageError | RuntimeException e) {
      throw new ModelMissing(e);
    }
  }

  @Override
  public int size() {
    return DIMENSIONS;
  }

  @Override
  public float[] of(String sentence) {
    var ids = pieces.of(sentence, LONGEST);
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (var input = tensor(ids);
        var mask = tensor(ones);
        var types = tensor(new long[ids.length]);
        var output =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) output.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static InputStream resource(String name) throws IOException {
    var stream = SentenceModel.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is not on the class path");
    }
    return stream;
  }

  private static float[] mean(float[][] pieces) {
    var sum = new float[DIMENSIONS];
    for (var piece : pieces) {
      for (var i = 0; i < DIMENSIONS; i++) {
        sum[i] += piece[i];
      }
    }
    var square = 0.0;
    for (var value : sum) {
      square += value * value;
    }
    var length = (float) Math.sqrt(square);
    for (var i = 0; i < DIMENSIONS; i++) {
      sum[i] /= length;
    }
    return sum;
  }
}
