export function judgeWorkflow(text: string): string[];
