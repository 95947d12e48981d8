# SPDX-License-Identifier: Apache-2.0
# AttributeError with a suggestion.
class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        self.balance += amount


account = Account()
account.deposit(5)
print(account.balance)
account.depositt(7)
