package bitepoint.bench;

import java.util.function.BiConsumer;

/// What is measured; each part can be run alone.
enum Part {
  TURNS(Turns::measure),
  DUE(DueAtOnce::measure),
  DIARIES(OldDiaries::measure),
  MEMORY(Memory::measure),
  START(Starting::measure),
  DRAWING(Drawings::measure),
  UNDERSTANDING(Understanding::measure);

  private final BiConsumer<Ground, Page> measuring;

  Part(BiConsumer<Ground, Page> measuring) {
    this.measuring = measuring;
  }

  void measure(Ground ground, Page page) {
    measuring.accept(ground, page);
  }
}
