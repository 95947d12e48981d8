# SPDX-License-Identifier: Apache-2.0
# unittest: loaders, suites, results, asynchronous tests, cleanups.
import asyncio
import io
import re
import sys
import unittest

trail = []


class Calculator(unittest.TestCase):
    def setUp(self):
        self.addCleanup(trail.append, 'cleanup')
        trail.append('setUp')

    def test_add(self):
        """Adds.

        More text."""
        self.assertEqual(1 + 1, 2)

    def test_divide(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertEqual(str(caught.exception), 'division by zero')
        self.assertIsNone(caught.exception.__traceback__)

    def helper(self):
        raise RuntimeError('never')


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        trail.append('asyncSetUp')
        self.addAsyncCleanup(self.clean, 'async cleanup')

    async def clean(self, word):
        await asyncio.sleep(0)
        trail.append(word)

    async def asyncTearDown(self):
        trail.append('asyncTearDown')

    async def test_sleep(self):
        await asyncio.sleep(0)
        self.assertTrue(asyncio.get_running_loop() is not None)

    async def test_fails(self):
        await asyncio.sleep(0)
        self.assertEqual(await self.value(), 6)

    async def value(self):
        return 5

    def test_plain(self):
        trail.append('plain')


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(trail.append, 'class cleanup')
        trail.append('setUpClass')

    @classmethod
    def tearDownClass(cls):
        trail.append('tearDownClass')

    def setUp(self):
        self.resource = self.enterContext(io.StringIO('text'))

    def test_uses(self):
        self.assertEqual(self.resource.read(), 'text')
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(trail.append, 'first')

    def test_order(self):
        for number in range(4):
            with self.subTest(number=number):
                if number == 1:
                    self.skipTest('one')
                self.assertLess(number, 3)


def run(suite, **options):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, **options).run(suite)
    text = re.sub(r'in \d+\.\d+s', 'in 0.000s', stream.getvalue())
    # The library's own frames, which CPython shows, are left out.
    print(re.sub(r'  File ".*/lib/.*\n(    .*\n)*', '', text))
    return result


loader = unittest.TestLoader()
suite = loader.loadTestsFromTestCase(Calculator)
print(suite.countTestCases(), [each.id() for each in suite], loader.getTestCaseNames(Async))
result = run(suite, verbosity=2)
print(result, result.wasSuccessful(), result.testsRun, result.failures, result.errors)
print(trail)
trail.clear()
result = run(loader.loadTestsFromTestCase(Async))
print(trail, len(result.failures), result.failures[0][0])
trail.clear()
run(loader.loadTestsFromTestCase(Fixtures), verbosity=2)
print(trail)

suite = unittest.TestSuite()
suite.addTest(Calculator('test_add'))
suite.addTests([Calculator('test_divide'), unittest.FunctionTestCase(lambda: None)])
print(len(list(suite)), suite.countTestCases(), run(suite).testsRun)
for wrong in (Calculator, 5):
    try:
        suite.addTest(wrong)
    except TypeError as error:
        print(error)
try:
    Calculator('missing')
except ValueError as error:
    print(error)
print(run(unittest.TestSuite()).wasSuccessful())


class Stops(unittest.TestCase):
    def test_a(self):
        self.fail('first')

    def test_b(self):
        self.fail('second')


print(run(loader.loadTestsFromTestCase(Stops), failfast=True).testsRun)
named = unittest.defaultTestLoader.loadTestsFromName('Calculator.test_add', sys.modules['__main__'])
print(named)
print(unittest.defaultTestLoader.loadTestsFromNames(['Calculator', 'Stops.test_a'],
                                                    sys.modules['__main__']).countTestCases())
result = unittest.TestResult()
Calculator('test_add').run(result)
print(result, Calculator('test_add') == Calculator('test_add'),
      Calculator('test_add') == Calculator('test_divide'))
Stops('test_a')(result)
print(result.failures[0][1].splitlines()[-1])
try:
    Stops('test_a').debug()
except AssertionError as error:
    print(error)
for arguments in (['prog', '-v', 'Calculator'], ['prog', '-k', 'divide'], ['prog', 'Stops', '-f']):
    program = unittest.main(argv=arguments, exit=False,
                            testRunner=unittest.TextTestRunner(stream=io.StringIO()))
    print(arguments, program.result, program.verbosity)
    unittest.defaultTestLoader.testNamePatterns = None
try:
    unittest.main(argv=['prog', 'Stops'], testRunner=unittest.TextTestRunner(stream=io.StringIO()))
except SystemExit as stop:
    print('exit', stop.code)
