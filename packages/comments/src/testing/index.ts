export { describeCommentStore, storeContract } from './describe-store.js';
export { movedBy, samplePrivate, sampleRecord, submitted } from './sample-records.js';
export { describePolicy, policyProblems } from './describe-policy.js';
