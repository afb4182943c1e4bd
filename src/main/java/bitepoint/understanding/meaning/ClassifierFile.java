package bitepoint.understanding.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A classifier as bytes: its labels, then its weights, each in two bytes.
final class ClassifierFile {
  private ClassifierFile() {}

  static void write(Classifier classifier, DataOutputStream out) throws IOException {
    out.writeInt(classifier.labels().size());
    for (var label : classifier.labels()) {
      out.writeUTF(label);
    }
    write(classifier.words(), out);
    write(classifier.directions(), out);
  }

  static Classifier read(DataInputStream in) throws IOException {
    var count = in.readInt();
    List<String> labels = new ArrayList<>();
    for (var i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    return new Classifier(List.copyOf(labels), floats(in), floats(in));
  }

  private static void write(float[] weights, DataOutputStream out) throws IOException {
    out.writeInt(weights.length);
    for (var weight : weights) {
      out.writeShort(Float.floatToFloat16(weight));
    }
  }

  private static float[] floats(DataInputStream in) throws IOException {
    var weights = new float[in.readInt()];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(in.readShort());
    }
    return weights;
  }
}
