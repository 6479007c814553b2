package org.twinscript.bake;

import java.util.Optional;
import java.util.concurrent.Future;
import org.twinscript.bake.cache.MemoryFile;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.Settings;

/**
 * What a bake begins with.
 *
 * @param makings of this bake
 * @param tools read anew, or those of an earlier bake where they would be the same
 * @param last what the bake before has left
 */
public record BuildContext(CacheKey makings, DocumentToolchain tools, BakeMemory last) {

  /** Of the first bake of a process: what earlier ones have left is read from a file. */
  static BuildContext read(Settings settings, MemoryFile file, Workers workers) {
    Future<CacheKey> makings = workers.submit(() -> CacheKey.of(settings));
    Future<DocumentToolchain> tools = workers.submit(() -> DocumentToolchain.load(settings));
    Future<BakeMemory> last = workers.submit(() -> recalled(file, makings, tools));
    return new BuildContext(Workers.await(makings), Workers.await(tools), Workers.await(last));
  }

  /** Waits for tasks that were sent before it, so one worker is enough. */
  private static BakeMemory recalled(
      MemoryFile file, Future<CacheKey> makings, Future<DocumentToolchain> tools) {
    Optional<byte[]> bytes = file.read();
    CacheKey now = Workers.await(makings);
    return bytes
        .map(notes -> BakeMemory.of(notes, now, () -> Workers.await(tools).vocabulary()))
        .orElseGet(BakeMemory::none);
  }

  /** Of the bake after this one in the same process. */
  BuildContext next(Settings settings) {
    CacheKey now = CacheKey.of(settings);
    boolean same = now.tools().equals(makings.tools());
    return new BuildContext(now, same ? tools : DocumentToolchain.load(settings), last);
  }
}
