package bitepoint.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bitepoint.local.LocalSettings;
import bitepoint.local.LocalTelegram;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryTelegramUnderContractTest {
  @Test
  void no_test_starts_a_telegram_whose_calls_nobody_checks() {
    var tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("bitepoint");
    var unchecked =
        noClasses()
            .that(DescribedPredicate.not(checkTheContract()))
            .and()
            .resideOutsideOfPackage("bitepoint.local")
            .should();

    unchecked.callMethod(LocalTelegram.class, "start").check(tests);
    unchecked.callMethod(LocalTelegram.class, "start", LocalSettings.class).check(tests);
  }

  private static DescribedPredicate<JavaClass> checkTheContract() {
    return DescribedPredicate.describe(
        "check the contract, themselves or in what they extend",
        one ->
            Stream.concat(Stream.of(one), one.getAllRawSuperclasses().stream())
                .flatMap(self -> self.getMethodCallsFromSelf().stream())
                .anyMatch(call ->
                    call.getTargetOwner().isEquivalentTo(BotApiContract.class)
                        || call.getTargetOwner().isEquivalentTo(UnderContract.class)));
  }
}
