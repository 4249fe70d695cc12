export { brokenPromises, describeBreaches, describeContract, type Contract } from './contract.js';
export { describeKind, kindContract, type Kind, type KindSurroundings } from './describe-kind.js';
export { generatedArticle } from './generated/generated-article.js';
