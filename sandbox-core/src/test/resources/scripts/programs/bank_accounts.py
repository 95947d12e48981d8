# SPDX-License-Identifier: Apache-2.0
# Bank accounts: class hierarchy, decorators, exceptions, context manager.
import functools
from decimal import Decimal


class BankError(Exception):
    """Any problem of the bank."""


class InsufficientFunds(BankError):
    def __init__(self, needed):
        super().__init__(f"{needed} missing")
        self.needed = needed


def logged(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        try:
            result = method(self, *args)
        except BankError as error:
            self.log.append(f"{method.__name__} failed: {error}")
            raise
        self.log.append(f"{method.__name__}{args}")
        return result

    return wrapper


class Account:
    interest = Decimal("0")
    _next = 100

    def __init__(self, owner, balance="0"):
        self.owner, self.balance, self.log = owner, Decimal(balance), []
        self.number = Account._next
        Account._next += 1

    @logged
    def deposit(self, amount):
        if amount <= 0:
            raise BankError("amount must be positive")
        self.balance += Decimal(amount)

    @logged
    def withdraw(self, amount):
        if amount > self.available:
            raise InsufficientFunds(amount - self.available)
        self.balance -= Decimal(amount)

    @property
    def available(self):
        return self.balance

    def month_end(self):
        self.balance += (self.balance * self.interest).quantize(Decimal("0.01"))

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"


class Savings(Account):
    interest = Decimal("0.0025")


class Checking(Account):
    overdraft = Decimal(50)

    @property
    def available(self):
        return super().available + self.overdraft


class Transfer:
    def __init__(self, source, target):
        self.accounts = (source, target)

    def __enter__(self):
        self.before = [a.balance for a in self.accounts]
        return self

    def move(self, amount):
        source, target = self.accounts
        source.withdraw(amount)
        target.deposit(amount)

    def __exit__(self, kind, error, tb):
        if kind and issubclass(kind, BankError):
            for account, balance in zip(self.accounts, self.before):
                account.balance = balance
            print("rolled back:", error)
            return True


s, c = Savings("Ann", "1000"), Checking("Ann", "20")
with Transfer(s, c) as t:
    t.move(300)
with Transfer(c, s) as t:
    t.move(100)
    t.move(400)
for account in (s, c):
    account.month_end()
    print(account, account.number, account.available)
    print("  " + "\n  ".join(account.log))
try:
    c.deposit(-5)
except BankError as error:
    print(type(error).__name__, error)
