package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** A file is refused as no ledger, or a ledger that can be written and read again. */
class LedgerFuzzTest {

  private static final String PAGE = "ab".repeat(32);

  @FuzzTest(maxDuration = "10m")
  void readsALedger(byte[] json) {
    Optional<Ledger> read;
    try {
      read = read(json);
    } catch (InputException refused) {
      return;
    }
    byte[] written = LedgerFile.text(read.orElseThrow()).getBytes(StandardCharsets.UTF_8);
    Given.require(read.equals(read(written)), "read again it is another: " + read);
  }

  private static Optional<Ledger> read(byte[] json) {
    Path name = LedgerFile.of(Given.folderOfFiles(), PAGE);
    Given.file(Given.folderOfFiles().relativize(name).toString(), json);
    return LedgerFile.read(Given.folderOfFiles(), PAGE);
  }
}
