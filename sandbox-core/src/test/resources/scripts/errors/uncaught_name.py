# SPDX-License-Identifier: Apache-2.0
# NameError with a suggestion.
def total_price(prices):
    discount = 0.1
    return sum(prices) * (1 - discuont)


print(total_price([1, 2]))
