# SPDX-License-Identifier: Apache-2.0
import io, re, sys, unittest


def run(case, **options):
    """Runs a class of tests and prints its report without the time."""
    out = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TextTestRunner(stream=out, **options).run(suite)
    print(re.sub(r"in \d+\.\d+s", "in N s", out.getvalue()))
    print(result, result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful())
    return result


class Mixed(unittest.TestCase):
    """Doc of class."""

    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        self.addCleanup(print, "cleanup", self._testMethodName)

    def tearDown(self):
        print("tearDown")

    def test_pass(self):
        """Doc of test.

        more
        """

    def test_fail(self):
        self.assertEqual([1, 2], [1, 3], "note")

    def test_error(self):
        raise KeyError("boom")

    @unittest.skip("reason")
    def test_skip(self): ...

    @unittest.skipIf(True, "cond")
    def test_skip_if(self): ...

    @unittest.skipUnless(True, "never")
    def test_not_skipped(self): ...

    def test_skip_inside(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self): ...

    def test_sub(self):
        for i in range(4):
            with self.subTest("msg", i=i):
                self.assertEqual(i % 2, 0)
        with self.subTest(k="v"):
            raise ValueError("in sub")
        with self.subTest("only message"):
            self.skipTest("sub skip")

    def test_returns(self):
        return None


run(Mixed)
run(Mixed, verbosity=2)
run(Mixed, verbosity=0, failfast=True)


class BadSetUpClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("class setup")

    def test_a(self): ...


class BadSetUp(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("setup")

    def tearDown(self):
        print("not reached")

    def test_a(self): ...


class BadTearDown(unittest.TestCase):
    def tearDown(self):
        raise RuntimeError("teardown")

    def test_a(self): ...

    def test_b(self):
        self.fail("both")


class BadCleanup(unittest.TestCase):
    def test_a(self):
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(print, "first")


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_a(self): ...


class Raises(unittest.TestCase):
    def test_skip_exc(self):
        raise unittest.SkipTest("raised")

    def test_exit(self):
        raise AssertionError

    def test_buffer(self):
        print("captured")
        print("err", file=sys.stderr)
        self.fail("x")


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        print("asyncSetUp")
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        print("async cleanup")

    async def asyncTearDown(self):
        print("asyncTearDown")

    async def test_a(self):
        import asyncio
        await asyncio.sleep(0)
        self.assertTrue(True)

    def test_sync(self): ...


for case in (BadSetUpClass, BadSetUp, BadTearDown, BadCleanup, Skipped, Async):
    run(case, verbosity=2)
run(Raises, buffer=True)
run(Raises, descriptions=False, verbosity=2)
loader = unittest.TestLoader()
print(loader.getTestCaseNames(Mixed), loader.testMethodPrefix, loader.errors, loader.suiteClass)
suite = loader.loadTestsFromName("Mixed.test_pass", sys.modules["__main__"])
print(suite, suite.countTestCases(), [t.id() for t in suite], unittest.TestSuite([suite, suite]).countTestCases())
print([str(t) for t in loader.loadTestsFromNames(["Mixed.test_fail", "Raises"], sys.modules["__main__"])])
broken = loader.loadTestsFromName("Nope.test", sys.modules["__main__"])
print(broken, loader.errors[0].splitlines()[-1])
loader.testNamePatterns = ["*pass*"]
print(loader.getTestCaseNames(Mixed))
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
loader.testNamePatterns = None
print(loader.getTestCaseNames(Raises))
result = unittest.TestResult()
Mixed("test_pass").run(result)
print(result, result.testsRun, Mixed("test_pass").shortDescription(), Mixed("test_fail").shortDescription(), Mixed("test_pass").id(), str(Mixed("test_pass")), repr(Mixed("test_pass")))
suite = unittest.TestSuite()
suite.addTest(Mixed("test_pass"))
suite.addTests([Raises("test_exit")])
print(suite.run(unittest.TestResult()), len(list(suite)), suite == unittest.TestSuite(), suite.debug if 0 else 0)
for wrong in (lambda: suite.addTest(5), lambda: suite.addTest(Mixed), lambda: suite.addTests("ab"), lambda: suite.addTests(5), lambda: loader.loadTestsFromTestCase(unittest.TestSuite), lambda: Mixed("test_pass").assertEqual(1, 2), lambda: Mixed("test_error").debug()):
    try:
        print(wrong())
    except BaseException as e:
        print(type(e).__name__, e)


class Recorder(unittest.TestResult):
    def startTest(self, test): print("start", test.id()); super().startTest(test)
    def addSuccess(self, test): print("success")
    def addFailure(self, test, err): print("failure", err[1])
    def addError(self, test, err): print("error", err[0].__name__)
    def addSkip(self, test, reason): print("skip", reason)
    def addSubTest(self, test, subtest, err): print("sub", subtest, err and err[1])
    def stopTest(self, test): print("stop")
    def startTestRun(self): print("begin")
    def stopTestRun(self): print("end")
    def addDuration(self, test, elapsed): print("duration", elapsed >= 0)


for name in ("test_pass", "test_fail", "test_error", "test_skip", "test_sub"):
    Mixed(name)(Recorder())


def plain():
    assert 1 == 2, "plain"


print(unittest.FunctionTestCase(plain, description="described").run().failures[0][1].splitlines()[-1], unittest.FunctionTestCase(plain), unittest.FunctionTestCase(plain).id())


def setUpModule():
    print("setUpModule")


def tearDownModule():
    print("tearDownModule")


class Small(unittest.TestCase):
    def test_one(self): self.assertIn(1, [1])
    def test_two(self): self.assertTrue("")


for argv in (["prog"], ["prog", "-v", "Small"], ["prog", "Small.test_one", "-q"], ["prog", "-k", "one", "Small"], ["prog", "-f", "Small"], ["prog", "-b", "Small.test_two"], ["prog", "Nope"]):
    sys.stderr = io.StringIO()
    try:
        program = unittest.main(argv=argv, exit=False, module="__main__", defaultTest="Small")
        text = sys.stderr.getvalue()
        sys.stderr = sys.__stderr__
        print(argv, re.sub(r"in \d+\.\d+s", "in N s", text), program.result)
    except SystemExit as e:
        sys.stderr = sys.__stderr__
        print("exit", e.code)
