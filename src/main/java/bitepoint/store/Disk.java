package bitepoint.store;

/// What commits have to reach in order to last.
interface Disk extends AutoCloseable {
  /// For a database whose commits last when they are done.
  Disk AT_COMMIT =
      new Disk() {
        @Override
        public void sync() {}

        @Override
        public void close() {}
      };

  /// Returns when all that was committed before is there to stay.
  ///
  /// @throws StoreException where that is not known; to be called again
  void sync();

  @Override
  void close();
}
