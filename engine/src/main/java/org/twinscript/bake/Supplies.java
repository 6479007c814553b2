package org.twinscript.bake;

import java.util.Optional;
import java.util.concurrent.Future;
import org.twinscript.bake.memory.MemoryFile;

/**
 * What a bake begins with.
 *
 * @param makings of this bake
 * @param tools read anew, or those of an earlier bake where they would be the same
 * @param last what the bake before has left
 */
record Supplies(Makings makings, Tools tools, BakeMemory last) {

  /** Of the first bake of a process: what earlier ones have left is read from a file. */
  static Supplies read(Settings settings, MemoryFile file, Workers workers) {
    Future<Makings> makings = workers.submit(() -> Makings.of(settings));
    Future<Tools> tools = workers.submit(() -> Tools.load(settings));
    Future<BakeMemory> last = workers.submit(() -> recalled(file, makings, tools));
    return new Supplies(Workers.await(makings), Workers.await(tools), Workers.await(last));
  }

  /** Waits for tasks that were sent before it, so one worker is enough. */
  private static BakeMemory recalled(
      MemoryFile file, Future<Makings> makings, Future<Tools> tools) {
    Optional<byte[]> bytes = file.read();
    Makings now = Workers.await(makings);
    return bytes
        .map(notes -> BakeMemory.of(notes, now, () -> Workers.await(tools).vocabulary()))
        .orElseGet(BakeMemory::none);
  }

  /** Of the bake after this one in the same process. */
  Supplies next(Settings settings) {
    Makings now = Makings.of(settings);
    boolean same = now.tools().equals(makings.tools());
    return new Supplies(now, same ? tools : Tools.load(settings), last);
  }
}
