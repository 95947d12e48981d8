# SPDX-License-Identifier: Apache-2.0
# Options of a program of tests, local variables in its reports, and the modules of unittest.
import io
import re
import sys
import unittest


class Numbers(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(1, 1)

    def test_raises(self):
        amount = 5
        names = ['a', 'b']
        raise ValueError(f'{amount} {names}')


def run(*options):
    stream = io.StringIO()

    class Runner(unittest.TextTestRunner):
        def __init__(self, **options):
            super().__init__(stream, **options)

    try:
        unittest.main(argv=['folder/prog.py', *options], testRunner=Runner)
    except SystemExit as e:
        print('exit', e.code)
    shown = re.sub(r'in \d+\.\d+s', 'in 0s', stream.getvalue())
    shown = re.sub(r'0x[0-9a-f]+', '0x0', shown)
    print(re.sub(r'File ".*[/\\]', 'File "', shown))


run('-h')
run('-v', 'Numbers.test_equal')
run('--verbose', '-k', 'equal')
run('-k', 'nothing')
run('--locals', 'Numbers.test_raises')
sys.stderr = sys.stdout
run('--nonsense')
run('--durations', 'many')
print(unittest.case.TestCase is unittest.TestCase, unittest.util.safe_repr([1]),
      unittest.loader.TestLoader is unittest.TestLoader,
      unittest.runner.TextTestRunner is unittest.TextTestRunner,
      unittest.suite.TestSuite is unittest.TestSuite,
      unittest.result.TestResult is unittest.TestResult)
