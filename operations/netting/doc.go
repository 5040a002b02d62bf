// Package netting chooses which due legs of a cycle to clear against each other, and in which transactions.
//
// A cycle is the due legs of one coin and corridor that may be netted, and their parties. The trade book settles whole
// legs: it adds up what each party is paid less what it pays, its position, and takes from those with a negative
// position what it gives to the others. So a selection of legs is feasible if each party's position lies within its
// limits: it pays at most its liquidity, the smaller of its balance and its allowance to the trade book, and it is paid
// at most its room, what its balance may still grow by under its cap. Liquidity of zero asks for exact balance.
//
// These words are used throughout:
//   - cleared: the sum of the selected legs;
//   - moved: coin that changes hands for it, the sum of the negative positions of each chunk;
//   - cleared without moving coins: cleared less moved. It takes coin once to pay a debt of a coin; what is cleared
//     beyond the coin that moved was cleared against other debts;
//   - liquidity needed: moved. Paid one by one, the same legs would move all that they clear.
//
// Solve looks for the feasible selection that clears most. It first finds the bound: the most that could be cleared if
// legs could be cleared in part. That is a flow problem, solved exactly in whole units (bound.go), and its prices prove
// it: see Bound. Then it rounds the legs, largest first, to whole ones (round.go), and opens neighbourhoods of the result
// to be rounded anew for as many steps as it is told (search.go). While it searches, a party may be overdrawn for a
// price that rises; what it returns is feasible. Nothing depends on time, on the order of the input or on the machine.
//
// A transaction holds a limited number of legs, so that a selection is cleared in chunks (chunk.go). Each is feasible
// with the balances and allowances that the chunks before it leave.
package netting
