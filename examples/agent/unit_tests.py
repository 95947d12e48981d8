# SPDX-License-Identifier: Apache-2.0
"""A small library and its unit tests, run and reported."""
import io
import unittest
from unittest import mock


class Account:
    def __init__(self, owner, balance=0, notifier=None):
        self.owner, self.balance, self.notifier = owner, balance, notifier

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            if self.notifier:
                self.notifier.alert(self.owner, amount)
            raise ArithmeticError(f"insufficient funds: {self.balance} < {amount}")
        self.balance -= amount


class AccountTest(unittest.TestCase):
    def setUp(self):
        self.notifier = mock.Mock()
        self.account = Account("ann", 100, self.notifier)

    def test_deposit(self):
        self.account.deposit(50)
        self.assertEqual(self.account.balance, 150)

    def test_deposit_refuses(self):
        for amount in (0, -5):
            with self.subTest(amount=amount), self.assertRaisesRegex(ValueError, "positive"):
                self.account.deposit(amount)

    def test_withdraw_notifies(self):
        with self.assertRaises(ArithmeticError) as caught:
            self.account.withdraw(500)
        self.assertIn("100 < 500", str(caught.exception))
        self.notifier.alert.assert_called_once_with("ann", 500)
        self.assertEqual(self.notifier.mock_calls, [mock.call.alert("ann", 500)])

    @unittest.skip("not written yet")
    def test_interest(self):
        self.fail()

    @unittest.expectedFailure
    def test_overdraft(self):
        self.account.withdraw(101)

    def test_that_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], "lists differ")

    def test_patch(self):
        with mock.patch.object(Account, "deposit", return_value="patched") as patched:
            self.assertEqual(self.account.deposit(1), "patched")
        patched.assert_called_once_with(1)


stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(AccountTest)
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(result)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures))
for test, trace in result.failures:
    print(test.id(), "|", trace.strip().splitlines()[-1])
for line in stream.getvalue().splitlines():
    if line.startswith("test_"):
        print(line)
