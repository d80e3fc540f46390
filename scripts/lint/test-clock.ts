// An oxlint rule: tests take times and days from the clock that is passed to the hub. A test that reads the machine's
// clock passes on one day and fails on another. A bare `Date.now()` is allowed, for instants such as a token's expiry.

interface Node {
  type: string;
  name?: string;
  callee?: Node;
  object?: Node;
  property?: Node;
  arguments?: Node[];
}

interface Context {
  report(problem: { node: Node; message: string }): void;
  sourceCode: { getText(node: Node): string };
}

const message = 'Use the clock of the hub under test, or testClock, instead of the machine’s clock.';

const noMachineTime = {
  create: (context: Context) => ({
    NewExpression(node: Node): void {
      if (node.callee!.name !== 'Date') return;
      const asksTheMachine = node.arguments!.length === 0 || /\bDate\.now\(/.test(context.sourceCode.getText(node));
      if (asksTheMachine) context.report({ node, message });
    },
    CallExpression(node: Node): void {
      if (node.callee!.name === 'Date') context.report({ node, message });
    },
    MemberExpression(node: Node): void {
      if (node.object!.name === 'Temporal' && node.property!.name === 'Now') context.report({ node, message });
    },
  }),
};

export default { meta: { name: 'hub' }, rules: { 'no-machine-time': noMachineTime } };
